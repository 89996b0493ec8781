"""Expressions of the program: what each one is, and which uses of the SDK it contains."""

from __future__ import annotations

import ast

from .._changes.surface import Operation
from ._bodies import constant, keywords, record_body
from ._follow import SAME_ELEMENTS, Follower, instance, is_sdk, iterated
from ._helpers import result
from ._known import Known, element


def evaluate(follower: Follower, node: ast.expr | None) -> Known | None:
    """Return what is known of an expression, recording every use in it."""
    if node is None:
        return None
    if isinstance(node, ast.Name):
        return _named(follower, node, follower.look_up(node.id))
    if isinstance(node, ast.Attribute):
        return _attribute(follower, node)
    if isinstance(node, ast.Call):
        return _call(follower, node)
    if isinstance(node, ast.Subscript):
        value = evaluate(follower, node.value)
        evaluate(follower, node.slice)
        return value if isinstance(node.slice, ast.Slice) else element(value)
    if isinstance(node, ast.Await | ast.Starred):
        return evaluate(follower, node.value)
    if isinstance(node, ast.NamedExpr):
        value = evaluate(follower, node.value)
        follower.bind(node.target, value)
        return value
    if isinstance(node, ast.BoolOp):
        return _first([evaluate(follower, item) for item in node.values])
    if isinstance(node, ast.IfExp):
        evaluate(follower, node.test)
        return _first([evaluate(follower, node.body), evaluate(follower, node.orelse)])
    return _others(follower, node)


def _others(follower: Follower, node: ast.expr) -> Known | None:
    if isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp):
        return _comprehension(follower, node)
    if isinstance(node, ast.Lambda):
        follower.scopes.append({argument.arg: None for argument in node.args.args})
        evaluate(follower, node.body)
        follower.scopes.pop()
        return None
    if isinstance(node, ast.Compare):
        _compare(follower, node)
        return None
    found = [evaluate(follower, child) for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]
    if isinstance(node, ast.Dict):
        return Known("dict", "", follower.file, node)
    if isinstance(node, ast.List | ast.Tuple) and found and found[0] is not None and found[0].kind == "value":
        return Known("value", f"list[{found[0].name}]")
    return None


def _first(values: list[Known | None]) -> Known | None:
    return next((value for value in values if value is not None), None)


def _named(follower: Follower, node: ast.expr, value: Known | None) -> Known | None:
    if value is not None and value.kind == "class":
        follower.use(node, "name", "", value.name)
    return value


def _attribute(follower: Follower, node: ast.Attribute) -> Known | None:
    base = evaluate(follower, node.value)
    found = follower.member(base, node.attr)
    if found is not None and found.kind == "method":
        follower.use(node, "name", found.of, found.name)
    elif base is not None and base.kind == "value" and base.name in follower.sdk.models:
        how = "write" if isinstance(node.ctx, ast.Store) else "read"
        follower.use(node, how, "", base.name, node.attr)
    elif (model := follower.inherited_model(base, node.attr)) is not None:
        follower.use(node, "read", "", model, node.attr)
    elif base is None and node.attr in follower.suspects:
        follower.note(node, f"{ast.unparse(node)[:80]}: {node.attr} changes, but what it is called on is not known")
    elif base is not None and base.kind == "value" and node.attr in ("items", "values") and "dict(" in base.name:
        return Known(node.attr, base.name)
    return _named(follower, node, found)


def _comprehension(
    follower: Follower, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
) -> Known | None:
    follower.scopes.append({})
    for generator in node.generators:
        follower.bind(generator.target, iterated(evaluate(follower, generator.iter)))
        for condition in generator.ifs:
            evaluate(follower, condition)
    parts = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
    found = [evaluate(follower, part) for part in parts][-1]
    follower.scopes.pop()
    shape = "dict(str, {})" if isinstance(node, ast.DictComp) else "list[{}]"
    return Known("value", shape.format(found.name)) if found is not None and found.kind == "value" else None


def _compare(follower: Follower, node: ast.Compare) -> None:
    """Record which values an attribute is compared with: one of them may be gone."""
    sides = [node.left, *node.comparators]
    for side in sides:
        evaluate(follower, side)
    constants = [text for side in sides for text in _constants(side)]
    for side in sides:
        if isinstance(side, ast.Attribute) and constants:
            last = len(follower.uses)
            base = evaluate(follower, side.value)
            del follower.uses[last:]
            if base is not None and base.kind == "value" and base.name in follower.sdk.models:
                for text in constants:
                    follower.use(side, "read", "", base.name, side.attr, value=text)


def _constants(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return [text for item in node.elts for text in _constants(item)]
    return [str(node.value)] if isinstance(node, ast.Constant) else []


def _call(follower: Follower, node: ast.Call) -> Known | None:
    function = evaluate(follower, node.func)
    arguments = [evaluate(follower, argument) for argument in node.args]
    keywords = {item.arg: evaluate(follower, item.value) for item in node.keywords}
    if function is None:
        return _unknown_call(follower, node, arguments)
    if function.kind == "method":
        operation = follower.sdk.methods[function.of, function.name]
        _record_call(follower, node, function.of, operation, node.args)
        return Known("value", operation.returns)
    if function.kind == "class":
        if function.name in follower.sdk.models:
            _record_construction(follower, node, function.name)
        return instance(function)
    if function.kind in ("items", "values"):
        inner = element(Known("value", function.name))
        if inner is None or function.kind == "items":
            return Known("items", inner.name) if inner else None
        return Known("value", f"list[{inner.name}]")
    if function.kind == "package":
        return _package_call(follower, node, function, arguments)
    return _own_call(follower, function, arguments, keywords)


def _unknown_call(follower: Follower, node: ast.Call, arguments: list[Known | None]) -> Known | None:
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    first = arguments[0] if arguments else None
    if first is not None and first.kind == "method":
        _helper(follower, node, first)
    if name in SAME_ELEMENTS:
        return first
    if name == "next":
        return element(first)
    if name == "enumerate" and element(first) is not None:
        return Known("items", element(first).name)  # type: ignore[union-attr]
    if name == "filter" and len(arguments) > 1:
        return arguments[1]
    if name in ("getattr", "setattr"):
        return _getattr(follower, node, first)
    if name in ("import_module", "__import__") and node.args:
        return _import_call(follower, node)
    return None


def _getattr(follower: Follower, node: ast.Call, base: Known | None) -> Known | None:
    if base is None or len(node.args) < 2 or base.kind not in ("value", "package"):
        return None
    name = node.args[1]
    if isinstance(name, ast.Constant) and isinstance(name.value, str) and name.value.isidentifier():
        attribute = ast.copy_location(ast.Attribute(node.args[0], name.value, ast.Load()), node)
        before = len(follower.uses)
        found = _attribute(follower, attribute)
        # The first argument has been recorded already.
        follower.uses[before:] = follower.uses[-1:] if len(follower.uses) > before else []
        return found
    follower.note(node, f"{ast.unparse(node)[:80]}: the name is only known when the program runs")
    return None


def _import_call(follower: Follower, node: ast.Call) -> Known | None:
    name = node.args[0]
    if isinstance(name, ast.Constant) and isinstance(name.value, str):
        return Known("package", name.value.partition(".")[2]) if is_sdk(name.value) else None
    follower.note(node, f"{ast.unparse(node)[:80]}: which module is imported is only known when the program runs")
    return None


def _package_call(follower: Follower, node: ast.Call, function: Known, arguments: list[Known | None]) -> Known | None:
    """A helper of the package takes a bound method, and hands on what it returns."""
    first = arguments[0] if arguments else None
    if first is None or first.kind != "method":
        return None
    _helper(follower, node, first)
    return result(follower.sdk, function.name.rpartition(".")[2], follower.sdk.methods[first.of, first.name])


def _helper(follower: Follower, node: ast.Call, method: Known) -> None:
    """Record the keywords that a helper, or functools.partial, passes on to a method."""
    operation = follower.sdk.methods[method.of, method.name]
    types = {parameter.name: parameter.type for parameter in operation.parameters}
    for item in node.keywords:
        if item.arg in types:
            follower.use(item.value, "argument", method.of, method.name, item.arg, value=constant(item.value))
            record_body(follower, item.value, types[item.arg])


def _record_call(follower: Follower, node: ast.Call, of: str, operation: Operation, args: list[ast.expr]) -> None:
    positional = [item for item in args if not isinstance(item, ast.Starred)]
    named, is_complete = keywords(follower, node)
    if not is_complete or len(positional) < len(args):
        follower.note(node, f"{of}.{operation.name}: arguments are unpacked here, their names are not known")
    types = {parameter.name: parameter.type for parameter in operation.parameters}
    given = dict(zip(types, positional, strict=False)) | named
    for place, (name, value) in enumerate(given.items()):
        record_body(follower, value, types.get(name, ""))
        count = 1 if place < len(positional) else 0
        follower.use(value, "argument", of, operation.name, name, positional=count, value=constant(value))
    everything = frozenset(given) if is_complete and len(positional) == len(args) else frozenset({*given, "*"})
    follower.use(node, "call", of, operation.name, given=everything, positional=len(positional))


def _record_construction(follower: Follower, node: ast.Call, model: str) -> None:
    given, is_complete = keywords(follower, node)
    if not is_complete:
        follower.note(node, f"{model}: keywords are unpacked here, their names are not known")
    for name, value in given.items():
        follower.use(value, "write", "", model, name, value=constant(value))
        attribute = follower.sdk.models[model].attributes.get(name)
        record_body(follower, value, attribute.type if attribute else "")
    if given:
        follower.use(node, "call", "", model, given=frozenset(given))


def _own_call(
    follower: Follower, function: Known, arguments: list[Known | None], keywords: dict[str | None, Known | None]
) -> Known | None:
    program = follower.program
    key = function.name if function.kind == "own function" else f"{function.name}.__init__"
    definition = program.functions.get(key)
    if definition is not None:
        names = [item.arg for item in [*definition.args.posonlyargs, *definition.args.args]]
        if names[:1] in (["self"], ["cls"]):
            names = names[1:]
        passed = [*zip(names, arguments, strict=False), *keywords.items()]
        program.arguments.update({(key, name): value for name, value in passed if name and value is not None})
    if function.kind == "own class":
        return instance(function)
    return program.returns.get(key) if function.kind == "own function" else None
