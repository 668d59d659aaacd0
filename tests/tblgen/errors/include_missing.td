// error 2:9: could not find include file 'nofile.td'
include "nofile.td"
