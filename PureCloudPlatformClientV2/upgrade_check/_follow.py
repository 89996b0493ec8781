"""Follows the SDK through a program's source: imports, names, attributes, calls, results, loops, annotations."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from ._known import PACKAGE, Known, OwnClass, Scope, Sdk, element

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
SAME_ELEMENTS = {"iter", "sorted", "list", "tuple", "reversed", "set"}
_WRAPPERS = {"Optional", "Annotated", "Final", "ClassVar", "Awaitable"}
_SEQUENCES = {"list", "List", "Sequence", "Iterable", "Iterator", "tuple", "set", "Generator", "Collection"}


@dataclass(frozen=True)
class Use:
    """One use of the SDK.

    how: "name", "call", "argument", "read" or "write"; `of` the API class, "" for models; `given` the parameters or
    attributes of a call; `value` the constant that is passed or assigned.
    """

    file: str
    line: int
    how: str
    of: str
    owner: str
    member: str = ""
    given: frozenset[str] = frozenset()
    positional: int = 0
    value: str | None = None


@dataclass(frozen=True, order=True)
class Note:
    """A place that could not be followed."""

    file: str
    line: int
    text: str


@dataclass
class Program:
    """What is known of the whole program: filled while its files are read, and read again with what was found."""

    sdk: Sdk
    modules: dict[str, Scope] = field(default_factory=dict)
    classes: dict[str, OwnClass] = field(default_factory=dict)
    returns: dict[str, Known | None] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    arguments: dict[tuple[str, str], Known] = field(default_factory=dict)

    def module(self, name: str) -> str | None:
        """Return the key of the program's module that an import calls `name`."""
        if name in self.modules:
            return name
        ends = [key for key in self.modules if name and key.endswith("." + name)]
        return ends[0] if len(ends) == 1 else None


Evaluate: TypeAlias = "Callable[[Follower, ast.expr], Known | None]"


class Follower:
    """Reads one file. `uses` and `notes` are what it found; `suspects` are methods that matter wherever they stand.

    `evaluate` says what an expression is; it is given the follower, and annotations are read with it.
    """

    def __init__(
        self, program: Program, file: str, module: str, evaluate: Evaluate, suspects: Iterable[str] = ()
    ) -> None:
        self.evaluate = evaluate
        self.program, self.sdk = program, program.sdk
        self.file, self.module = file, module
        self.suspects = frozenset(suspects)
        self.scopes: list[Scope] = [program.modules.setdefault(module, {})]
        self.owners: list[str] = []
        self.returning: list[str] = []
        self.is_star = False
        self.touches_sdk = False
        self.uses: list[Use] = []
        self.notes: set[Note] = set()

    def note(self, node: ast.AST, text: str) -> None:
        """Say that `node` could not be followed."""
        self.notes.add(Note(self.file, getattr(node, "lineno", 1), text))

    def use(self, node: ast.AST, how: str, of: str, owner: str, member: str = "", **rest: object) -> None:
        """Record a use at `node`."""
        use = Use(self.file, getattr(node, "lineno", 1), how, of, owner, member, **rest)  # type: ignore[arg-type]
        self.uses.append(use)

    def look_up(self, name: str) -> Known | None:
        """Return what a name is: the innermost scope that has it, else what `import *` brought."""
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        return self.sdk.member("", name) if self.is_star and name[:1].isupper() else None

    def bind(self, target: ast.expr, value: Known | None) -> None:
        """Give a target of an assignment its value."""
        if isinstance(target, ast.Name):
            # A name that is set to None and filled later keeps what it was filled with.
            if value is not None or target.id not in self.scopes[-1]:
                self.scopes[-1][target.id] = value
        elif isinstance(target, ast.Starred):
            self.bind(target.value, None)
        elif isinstance(target, ast.Tuple | ast.List):
            self._bind_several(target.elts, value)

    def _bind_several(self, targets: list[ast.expr], value: Known | None) -> None:
        if value is not None and value.kind == "items" and len(targets) == 2:
            self.bind(targets[0], None)
            self.bind(targets[1], Known("value", value.name))
            return
        for target in targets:
            self.bind(target, None)

    def member(self, value: Known | None, name: str) -> Known | None:
        """Return what `value.name` is."""
        if value is None:
            return None
        if value.kind == "package":
            return self.sdk.member(value.name, name)
        if value.kind == "value":
            return self.sdk.attribute(value.name, name)
        if value.kind == "module":
            return self.program.modules.get(value.name, {}).get(name)
        if value.kind in ("own class", "own value"):
            return self._own_member(value.name, name, set())
        return None

    def _own_member(self, key: str, name: str, seen: set[str]) -> Known | None:
        own = self.program.classes.get(key)
        if own is None or key in seen:
            return None
        seen.add(key)
        if name in own.members:
            return own.members[name]
        for base in own.bases:
            inherited = base.kind == "own class"
            found = self._own_member(base.name, name, seen) if inherited else self.sdk.attribute(base.name, name)
            if found is not None:
                return found
        return None

    def inherited_model(self, value: Known | None, name: str) -> str | None:
        """Return the model from which the value's class, the program's own, has the attribute `name`."""
        own = self.program.classes.get(value.name) if value and value.kind in ("own class", "own value") else None
        if own is None or name in own.members:
            return None
        models = [base.name for base in own.bases if base.kind == "class" and base.name in self.sdk.models]
        return next((model for model in models if name in self.sdk.models[model].attributes), None)

    def annotation(self, node: ast.expr | None) -> Known | None:
        """Return what a value with this annotation is, recording the models that it names."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                parsed = ast.parse(node.value, mode="eval").body
            except (SyntaxError, ValueError):
                return None
            return self.annotation(ast.copy_location(_at(parsed, node), node))
        if isinstance(node, ast.BinOp):
            left, right = self.annotation(node.left), self.annotation(node.right)
            return left or right
        if isinstance(node, ast.Subscript):
            return self._generic(node)
        if isinstance(node, ast.Name | ast.Attribute):
            return instance(self.evaluate(self, node))
        return None

    def _generic(self, node: ast.Subscript) -> Known | None:
        name = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        inner = [self.annotation(part) for part in parts]
        if name in _WRAPPERS or name == "Union":
            return next((item for item in inner if item), None)
        if name in _SEQUENCES and inner[0] is not None and inner[0].kind == "value":
            return Known("value", f"list[{inner[0].name}]")
        if name in ("dict", "Dict", "Mapping") and inner[-1] is not None and inner[-1].kind == "value":
            return Known("value", f"dict(str, {inner[-1].name})")
        return None


def _at(parsed: ast.expr, place: ast.expr) -> ast.expr:
    for node in ast.walk(parsed):
        ast.copy_location(node, place)
    return parsed


def instance(value: Known | None) -> Known | None:
    """Return an instance of a class."""
    if value is None or value.kind not in ("class", "own class"):
        return None
    return Known("value" if value.kind == "class" else "own value", value.name)


def is_sdk(name: str) -> bool:
    """Tell whether an import names the SDK."""
    return name == PACKAGE or name.startswith(PACKAGE + ".")


def iterated(value: Known | None) -> Known | None:
    """Return what a loop over `value` gives."""
    return value if value is not None and value.kind == "items" else element(value)
