"""Random valid TableGen programs: typed expressions in classes, multiclasses, loops, lets and records.

A program is built from what is in scope, so that most programs are accepted; what is known to fail at run time
(division by zero, indexes out of range) is made rare, and both readers must then agree that it fails.
"""

from __future__ import annotations

import random


class Generator:
    """Writes one program from a seed."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.out: list[str] = ["def op0; def op1; class Base { int id = 0; string tag = NAME; }"]
        self.classes: list[tuple[str, list[tuple[str, str, bool]], list[tuple[str, str]]]] = []
        self.records: list[tuple[str, int]] = []  # name, index of its class
        self.multis: list[tuple[str, list[tuple[str, str, bool]]]] = []
        self.count = 0

    def name(self, prefix: str) -> str:
        self.count += 1
        return f"{prefix}{self.count}"

    def pick(self, items: list[str]) -> str:
        return self.rng.choice(items)

    # Expressions: `env` maps types to the names in scope ---------------------------------------------------------

    def expr(self, ty: str, env: dict[str, list[str]], depth: int = 3) -> str:
        names = env.get(ty, [])
        if names and self.rng.random() < 0.4:
            return self.pick(names)
        if depth <= 0:
            return self.literal(ty)
        return getattr(self, "_" + {"list<int>": "ints", "list<string>": "strings", "bits<4>": "bits"}.get(ty, ty))(
            env, depth - 1
        )

    def literal(self, ty: str) -> str:
        r = self.rng
        if ty == "int":
            return str(r.choice([0, 1, 2, 3, 5, 7, -1, -4, 12, 100]))
        if ty == "string":
            return self.pick(['"a"', '"bc"', '""', '"x_y"', "[{code}]"])
        if ty == "bit":
            return self.pick(["0", "1", "true", "false"])
        if ty == "bits<4>":
            return self.pick(["0", "5", "15", "{1,0,1,1}", "0b0110"])
        if ty == "list<int>":
            return self.pick(["[1,2,3]", "[]<int>", "[7]", "[4,0,4,-2]"])
        if ty == "list<string>":
            return self.pick(['["p","q"]', "[]<string>", '["z"]'])
        return self.pick(["(op0)", "(op0 1:$a, \"s\")", "(op1 (op0 2), $v)", "(op1 5:$q, op0:$r)"])

    def _int(self, env: dict[str, list[str]], d: int) -> str:
        e = self.expr
        k = self.rng.randrange(17)
        if k < 4:
            return f"!{self.pick(['add', 'sub', 'mul', 'and', 'or', 'xor'])}({e('int', env, d)}, {e('int', env, d)})"
        if k == 4:
            return f"!size({e(self.pick(['list<int>', 'string', 'list<string>', 'dag']), env, d)})"
        if k == 5:
            return f"!if({e('bit', env, d)}, {e('int', env, d)}, {e('int', env, d)})"
        if k == 6:
            return f"!foldl({e('int', env, d)}, {e('list<int>', env, d)}, acc_, it_, !add(acc_, !mul(it_, 3)))"
        if k == 7:
            return f"!cond({e('bit', env, d)}: {e('int', env, d)}, true: {e('int', env, d)})"
        if k == 8:
            return f"!find({e('string', env, d)}, {e('string', env, d)})"
        if k == 9:
            return f"!shl({e('int', env, d)}, {self.rng.randrange(5)})"
        if k == 10:
            return f"!div({e('int', env, d)}, {self.rng.choice([1, 2, 3, -2, 7])})"
        if k == 11:
            return f"!not({e('int', env, d)})"
        if k == 12 and self.classes:
            i = self.rng.randrange(len(self.classes))
            fields = [n for t, n in self.classes[i][2] if t == "int"]
            if fields:
                return f"{self.instance(i, env, d)}.{self.pick(fields)}"
        if k == 13 and self.records:
            rec, i = self.rng.choice(self.records)
            fields = [n for t, n in self.classes[i][2] if t == "int"]
            if fields:
                return f"{rec}.{self.pick(fields)}"
        if k == 14:
            return f"!add({e('bits<4>', env, d)}, {e('int', env, d)})"
        if k == 15:
            return f"!head(!listconcat({e('list<int>', env, d)}, [{e('int', env, d)}]))"
        return self.literal("int")

    def _string(self, env: dict[str, list[str]], d: int) -> str:
        e = self.expr
        k = self.rng.randrange(11)
        if k < 3:
            return f"!strconcat({e('string', env, d)}, {e('string', env, d)})"
        if k == 3:
            return f"!interleave({e(self.pick(['list<int>', 'list<string>']), env, d)}, {e('string', env, 0)})"
        if k == 4:
            return f"!cast<string>({e(self.pick(['int', 'int', 'bit']), env, d)})"
        if k == 5:
            return f"!subst({self.pick([chr(34) + 'a' + chr(34), chr(34) + 'x' + chr(34)])}, {e('string', env, d)}, {e('string', env, d)})"
        if k == 6:
            return f"!if({e('bit', env, d)}, {e('string', env, d)}, {e('string', env, d)})"
        if k == 7:
            return f"!{self.pick(['tolower', 'toupper'])}({e('string', env, d)})"
        if k == 8:
            return f"!substr({e('string', env, d)} # \"ab\", {self.rng.randrange(3)}, {self.rng.randrange(3)})"
        if k == 9:
            return f"({'!cast<string>'})({e('int', env, d)})".replace("(!cast<string>)", "!cast<string>")
        return self.literal("string")

    def _bit(self, env: dict[str, list[str]], d: int) -> str:
        e = self.expr
        k = self.rng.randrange(8)
        if k < 3:
            return f"!{self.pick(['eq', 'ne', 'lt', 'le', 'gt', 'ge'])}({e('int', env, d)}, {e('int', env, d)})"
        if k == 3:
            return f"!eq({e('string', env, d)}, {e('string', env, d)})"
        if k == 4:
            return f"!empty({e(self.pick(['list<int>', 'string', 'dag']), env, d)})"
        if k == 5:
            return f"!{self.pick(['and', 'or', 'xor'])}({e('bit', env, d)}, {e('bit', env, d)})"
        if k == 6 and env.get("bits<4>"):
            return f"{self.pick(env['bits<4>'])}{{{self.rng.randrange(4)}}}"
        return self.literal("bit")

    def _bits(self, env: dict[str, list[str]], d: int) -> str:
        e = self.expr
        k = self.rng.randrange(5)
        if k == 0:
            return f"{{{', '.join(e('bit', env, min(d, 1)) for _ in range(4))}}}"
        if k == 1 and env.get("bits<4>"):
            return f"{self.pick(env['bits<4>'])}{{{self.pick(['3-0', '0-3', '1,0,3,2', '2...0,3'])}}}"
        if k == 2:
            return f"!if({e('bit', env, d)}, {e('bits<4>', env, 0)}, {e('bits<4>', env, 0)})"
        return self.literal("bits<4>")

    def _ints(self, env: dict[str, list[str]], d: int) -> str:
        e = self.expr
        k = self.rng.randrange(9)
        if k == 0:
            return f"!listconcat({e('list<int>', env, d)}, {e('list<int>', env, d)})"
        if k == 1:
            v = self.name("v")
            return f"!foreach({v}, {e('list<int>', env, d)}, !add({v}, {e('int', env, d)}))"
        if k == 2:
            v = self.name("v")
            return f"!filter({v}, {e('list<int>', env, d)}, !gt({v}, {e('int', env, 0)}))"
        if k == 3:
            return f"!range({self.rng.randrange(5)})"
        if k == 4:
            return f"!listsplat({e('int', env, d)}, {self.rng.randrange(3)})"
        if k == 5:
            return f"!listremove({e('list<int>', env, d)}, {e('list<int>', env, 0)})"
        if k == 6:
            return f"[{e('int', env, d)}, {e('int', env, d)}]"
        if k == 7:
            return f"!tail(!listconcat([0], {e('list<int>', env, d)}))"
        return self.literal("list<int>")

    def _strings(self, env: dict[str, list[str]], d: int) -> str:
        e = self.expr
        k = self.rng.randrange(4)
        if k == 0:
            v = self.name("v")
            return f"!foreach({v}, {e('list<int>', env, d)}, !strconcat(!cast<string>({v}), {e('string', env, 0)}))"
        if k == 1:
            return f"!listconcat({e('list<string>', env, d)}, [{e('string', env, d)}])"
        return self.literal("list<string>")

    def _dag(self, env: dict[str, list[str]], d: int) -> str:
        e = self.expr
        k = self.rng.randrange(6)
        if k == 0:
            return f"(op0 {e('int', env, d)}:$x, {e('string', env, d)})"
        if k == 1:
            return f"!con((op1 {e('int', env, d)}), (op1 {e('string', env, d)}:$z))"
        if k == 2:
            return f"!dag(op0, [{e('int', env, d)}, {e('int', env, d)}], [\"m\", {e('string', env, 0)}])"
        if k == 3:
            return f"!setdagop({e('dag', env, d)}, op1)"
        if k == 4:
            return f"!setdagarg((op0 1:$k, 2), \"k\", {e('int', env, d)})"
        return self.literal("dag")

    # Statements -----------------------------------------------------------------------------------------------

    TYPES = ("int", "string", "bit", "bits<4>", "list<int>", "list<string>", "dag")

    def instance(self, i: int, env: dict[str, list[str]], depth: int = 1) -> str:
        return f"{self.classes[i][0]}<{self.arguments(self.classes[i][1], env, depth)}>"

    def arguments(self, targs: list[tuple[str, str, bool]], env: dict[str, list[str]], depth: int = 1) -> str:
        out: list[str] = []
        named = False
        for ty, name, has_default in targs:
            if has_default and self.rng.random() < 0.4:
                named = True
                continue
            value = self.expr(ty, env, depth)
            named = named or self.rng.random() < 0.15
            out.append(f"{name}={value}" if named else value)
        return ", ".join(out)

    def template(self, env: dict[str, list[str]]) -> list[tuple[str, str, bool]]:
        targs: list[tuple[str, str, bool]] = []
        for _ in range(self.rng.randrange(4)):
            targs.append((self.pick(list(self.TYPES)), self.name("t"), bool(targs) and self.rng.random() < 0.5))
        targs.sort(key=lambda t: t[2])
        return targs

    def write_template(self, targs: list[tuple[str, str, bool]], env: dict[str, list[str]]) -> str:
        parts = []
        for ty, name, has_default in targs:
            parts.append(f"{ty} {name}" + (f" = {self.expr(ty, env, 1)}" if has_default else ""))
            env.setdefault(ty, []).append(name)
        return f"<{', '.join(parts)}>" if parts else ""

    def body(self, env: dict[str, list[str]], fields: list[tuple[str, str]]) -> str:
        parts: list[str] = []
        for _ in range(self.rng.randrange(1, 4)):
            ty = self.pick(list(self.TYPES))
            name = self.name("f")
            parts.append(f"{ty} {name} = {self.expr(ty, env)};")
            env.setdefault(ty, []).append(name)
            fields.append((ty, name))
        if self.rng.random() < 0.2:
            name = self.name("dv")
            parts.append(f"defvar {name} = {self.expr('int', env)};")
            env.setdefault("int", []).append(name)
        return " ".join(parts)

    def make_class(self) -> None:
        env: dict[str, list[str]] = {"string": ["NAME"]}
        targs = self.template(env)
        head = f"class {(name := self.name('C'))}{self.write_template(targs, env)}"
        fields: list[tuple[str, str]] = []
        parent = ""
        if self.classes and self.rng.random() < 0.6:
            i = self.rng.randrange(len(self.classes))
            parent = f" : {self.instance(i, env)}"
            fields = list(self.classes[i][2])
            for ty, field in fields:
                env.setdefault(ty, []).append(field)
        lets = ""
        if fields and self.rng.random() < 0.5:
            ty, field = self.rng.choice(fields)
            others = {t: [n for n in names if n != field] for t, names in env.items()}
            safe = {t: [n for n in names if n in {a[1] for a in targs}] for t, names in others.items()}
            lets = f"let {field} = {self.expr(ty, safe, 2)}; "
        self.out.append(f"{head}{parent} {{ {lets}{self.body(env, fields)} }}")
        self.classes.append((name, targs, fields))

    def make_def(self) -> None:
        i = self.rng.randrange(len(self.classes))
        name = self.name("r")
        env: dict[str, list[str]] = {}
        text = f"def {name} : {self.instance(i, env, 2)}"
        fields = list(self.classes[i][2])
        if self.rng.random() < 0.4 and fields:
            ty, field = self.rng.choice(fields)
            text += f" {{ let {field} = {self.expr(ty, {}, 2)}; }}"
        else:
            text += ";"
        if self.rng.random() < 0.3 and fields:
            ty, field = self.rng.choice(fields)
            text = f"let {field} = {self.expr(ty, {}, 2)} in {text}"
        self.out.append(text)
        self.records.append((name, i))

    def entry(self, env: dict[str, list[str]], depth: int) -> str:
        k = self.rng.randrange(10)
        i = self.rng.randrange(len(self.classes))
        if k < 4 or depth <= 0:
            return f"def _{self.name('d')} : {self.instance(i, env)};"
        if k == 4:
            return f"def : {self.instance(i, env)};"
        if k == 5:
            inner = {t: list(n) for t, n in env.items()}
            v = self.name("i")
            inner.setdefault("int", []).append(v)
            return f"foreach {v} = {self.expr('list<int>', env, 1)} in def _{self.name('e')}#{v}#_#!size(NAME) : {self.instance(i, inner)};"
        if k == 6:
            return f"if {self.expr('bit', env, 2)} then {{ {self.entry(env, depth - 1)} }} else {{ {self.entry(env, depth - 1)} }}"
        if k == 7 and self.classes[i][2]:
            ty, field = self.rng.choice(self.classes[i][2])
            return f"let {field} = {self.expr(ty, env, 1)} in def _{self.name('l')} : {self.instance(i, env)};"
        if k == 8 and self.multis:
            multi, targs = self.rng.choice(self.multis)
            args = self.arguments(targs, env)
            return f"defm _{self.name('m')} : {multi}<{args}>;" if targs else f"defm _{self.name('m')} : {multi};"
        v = self.name("dv")
        text = f"defvar {v} = {self.expr('int', env, 2)}; "
        inner = {t: list(n) for t, n in env.items()}
        inner.setdefault("int", []).append(v)
        return text + f"def _{self.name('d')} : {self.instance(i, inner)};"

    def make_multiclass(self) -> None:
        env: dict[str, list[str]] = {"string": ["NAME"]}
        targs = self.template(env)
        head = f"multiclass {(name := self.name('M'))}{self.write_template(targs, env)}"
        entries = " ".join(self.entry(env, 2) for _ in range(self.rng.randrange(1, 4)))
        self.out.append(f"{head} {{ {entries} }}")
        self.multis.append((name, targs))

    def make_defm(self) -> None:
        multi, targs = self.rng.choice(self.multis)
        args = self.arguments(targs, {}, 2)
        name = self.name("q") if self.rng.random() < 0.85 else ""
        self.out.append(f"defm {name} : {multi}<{args}>;" if targs else f"defm {name} : {multi};")

    def make_loop(self) -> None:
        i = self.rng.randrange(len(self.classes))
        v = self.name("i")
        self.out.append(
            f"foreach {v} = {self.rng.choice(['0...2', '[3,5]', '{1,4-6}', '!range(2)'])} in "
            f"def {self.name('z')}_#{v} : {self.instance(i, {'int': [v]})};"
        )

    def program(self) -> str:
        """The text of the program."""
        for _ in range(self.rng.randrange(2, 5)):
            self.make_class()
        for _ in range(self.rng.randrange(3, 9)):
            makers = [self.make_def, self.make_class, self.make_multiclass, self.make_loop]
            if self.multis:
                makers += [self.make_defm, self.make_defm]
            self.rng.choice(makers)()
        return "\n".join(self.out) + "\n"


def program(seed: int) -> str:
    """A random program."""
    return Generator(seed).program()
