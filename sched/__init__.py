"""Instruction scheduling and pipeline timing from the scheduling model: pre-RA and post-RA list schedulers, the in-order pipeline
model that estimates, `oxllc-mca` and the simulator share."""
