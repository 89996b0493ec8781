"""Statements of the program: what names mean after them."""

from __future__ import annotations

import ast

from ._bodies import constant, record_body
from ._expressions import evaluate
from ._follow import Follower, Function, is_sdk, iterated
from ._known import Known, OwnClass


def follow(follower: Follower, body: list[ast.stmt]) -> None:
    """Go through the statements of one scope; bodies of functions come last, when all names are known."""
    later: list[Function] = []
    for statement in body:
        _statement(follower, statement, later)
    for function in later:
        _body(follower, function)


def _statement(follower: Follower, node: ast.stmt, later: list[Function]) -> None:
    if isinstance(node, ast.Import | ast.ImportFrom):
        _import(follower, node)
    elif isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
        _assignment(follower, node)
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        _function(follower, node)
        later.append(node)
    elif isinstance(node, ast.ClassDef):
        _class(follower, node)
    elif isinstance(node, ast.Return):
        value = evaluate(follower, node.value)
        if follower.returning and value is not None:
            follower.program.returns[follower.returning[-1]] = value
    else:
        _compound(follower, node, later)


def _compound(follower: Follower, node: ast.stmt, later: list[Function]) -> None:
    if isinstance(node, ast.For | ast.AsyncFor):
        follower.bind(node.target, iterated(evaluate(follower, node.iter)))
    elif isinstance(node, ast.With | ast.AsyncWith):
        for item in node.items:
            value = evaluate(follower, item.context_expr)
            if item.optional_vars is not None:
                follower.bind(item.optional_vars, value)
    else:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                evaluate(follower, child)
    for inner in _blocks(node):
        _statement(follower, inner, later)


def _blocks(node: ast.AST) -> list[ast.stmt]:
    """Return the statements directly inside: of loops, conditions, handlers and cases."""
    found: list[ast.stmt] = []
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            found.append(child)
        elif isinstance(child, ast.ExceptHandler | ast.match_case):
            found += _blocks(child)
    return found


def _import(follower: Follower, node: ast.Import | ast.ImportFrom) -> None:
    scope = follower.scopes[-1]
    if isinstance(node, ast.Import):
        for item in node.names:
            name = item.name if item.asname else item.name.partition(".")[0]
            follower.touches_sdk |= is_sdk(item.name)
            key = follower.program.module(name)
            own = Known("module", key) if key else None
            if is_sdk(item.name):
                _module(follower, node, item.name.partition(".")[2])
            scope[item.asname or name] = Known("package", name.partition(".")[2]) if is_sdk(name) else own
        return
    module = _absolute(follower, node)
    for item in node.names:
        if is_sdk(module):
            follower.touches_sdk = True
            follower.is_star |= item.name == "*"
            found = follower.sdk.member(module.partition(".")[2], item.name)
            if found is not None and found.kind == "class":
                follower.use(node, "name", "", found.name)
            elif found is not None:
                _module(follower, node, found.name)
        else:
            found = _own_import(follower, module, item.name)
        scope[item.asname or item.name] = found


def _module(follower: Follower, node: ast.stmt, path: str) -> None:
    name = follower.sdk.module_class(path)
    if name is not None:
        follower.use(node, "name", "", name)


def _absolute(follower: Follower, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = follower.module.split(".")[: -node.level]
    return ".".join([*parts, *([node.module] if node.module else [])])


def _own_import(follower: Follower, module: str, name: str) -> Known | None:
    program = follower.program
    key = program.module(module)
    if key is not None and name in program.modules[key]:
        return program.modules[key][name]
    inner = program.module(f"{module}.{name}" if module else name)
    return Known("module", inner) if inner else None


def _assignment(follower: Follower, node: ast.Assign | ast.AnnAssign | ast.AugAssign) -> None:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    value = evaluate(follower, node.value)
    if isinstance(node, ast.AnnAssign):
        value = follower.annotation(node.annotation) or value
    for target in targets:
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            for one, other in zip(target.elts, node.value.elts, strict=False):
                last = len(follower.uses)
                _assign(follower, one, other, evaluate(follower, other))
                del follower.uses[last:]
        else:
            _assign(follower, target, node.value, value)


def _assign(follower: Follower, target: ast.expr, source: ast.expr | None, value: Known | None) -> None:
    if not isinstance(target, ast.Attribute):
        if isinstance(target, ast.Subscript):
            evaluate(follower, target)
        follower.bind(target, value)
        return
    base = evaluate(follower, target.value)
    model = follower.inherited_model(base, target.attr)
    if base is not None and base.kind == "value" and base.name in follower.sdk.models:
        model = base.name
    if model is not None:
        follower.use(target, "write", "", model, target.attr, value=constant(source) if source is not None else None)
        attribute = follower.sdk.models[model].attributes.get(target.attr)
        if source is not None and attribute is not None:
            record_body(follower, source, attribute.type)
    elif base is not None and base.kind in ("own value", "own class"):
        own = follower.program.classes.get(base.name)
        if own is not None and (value is not None or target.attr not in own.members):
            own.members[target.attr] = value


def _key(follower: Follower, name: str) -> str:
    return ".".join([follower.module, *follower.owners, name])


def _function(follower: Follower, node: Function) -> None:
    key = _key(follower, node.name)
    follower.program.functions[key] = node
    for decorator in node.decorator_list:
        evaluate(follower, decorator)
    declared = follower.annotation(node.returns)
    if declared is not None:
        follower.program.returns[key] = declared
    decorators = {ast.unparse(item).rpartition(".")[2] for item in node.decorator_list}
    if decorators & {"property", "cached_property"}:
        follower.scopes[-1][node.name] = follower.program.returns.get(key)
    else:
        follower.scopes[-1][node.name] = Known("own function", key)


def _body(follower: Follower, node: Function) -> None:
    key = _key(follower, node.name)
    scope = {}
    arguments = node.args
    for item in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]:
        scope[item.arg] = follower.annotation(item.annotation) or follower.program.arguments.get((key, item.arg))
    for default in [*arguments.defaults, *(item for item in arguments.kw_defaults if item)]:
        evaluate(follower, default)
    owner = ".".join([follower.module, *follower.owners])
    names = [*arguments.posonlyargs, *arguments.args]
    if owner in follower.program.classes and names:
        scope[names[0].arg] = Known("own value", owner)
    follower.scopes.append(scope)
    follower.returning.append(key)
    owners, follower.owners = follower.owners, [*follower.owners, node.name]
    follow(follower, node.body)
    follower.owners = owners
    follower.returning.pop()
    follower.scopes.pop()


def _class(follower: Follower, node: ast.ClassDef) -> None:
    key = _key(follower, node.name)
    own = follower.program.classes.setdefault(key, OwnClass())
    bases = [evaluate(follower, base) for base in node.bases]
    own.bases = [base for base in bases if base is not None]
    for decorator in node.decorator_list:
        evaluate(follower, decorator)
    follower.scopes[-1][node.name] = Known("own class", key)
    outer, follower.scopes = follower.scopes, [*follower.scopes, own.members]
    follower.owners.append(node.name)
    follow(follower, node.body)
    follower.owners.pop()
    follower.scopes = outer
