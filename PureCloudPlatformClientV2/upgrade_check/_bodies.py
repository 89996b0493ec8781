"""Dicts that stand for something else: for a model, by its JSON names, or for the keywords of a call."""

from __future__ import annotations

import ast

from ._follow import Follower
from ._known import Known, element


def constant(node: ast.expr) -> str | None:
    """Return the text of a constant, None for anything else."""
    return str(node.value) if isinstance(node, ast.Constant) else None


def keywords(follower: Follower, node: ast.Call) -> tuple[dict[str, ast.expr], bool]:
    """Return the keywords of a call, unpacked dicts that are known among them, and whether these are all."""
    found: dict[str, ast.expr] = {}
    is_complete = True
    for item in node.keywords:
        if item.arg is not None:
            found[item.arg] = item.value
            continue
        unpacked = _dict(follower, item.value)
        names = [constant(key) if key is not None else None for key in unpacked.keys] if unpacked else [None]
        is_complete &= None not in names
        found |= {name: value for name, value in zip(names, unpacked.values if unpacked else (), strict=False) if name}
    return found, is_complete


def _dict(follower: Follower, node: ast.expr) -> ast.Dict | None:
    """Return the dict that an expression of this file is, or the one that its name was given."""
    if isinstance(node, ast.Name):
        known = follower.look_up(node.id)
        return known.node if known is not None and known.of == follower.file else None
    return node if isinstance(node, ast.Dict) else None


def record_body(follower: Follower, node: ast.expr, expected: str) -> None:
    """Record the attributes that a dict gives where a value of the type `expected` is taken."""
    node = _dict(follower, node) or node
    inner = element(Known("value", expected))
    if isinstance(node, ast.List | ast.Tuple) and inner is not None:
        for item in node.elts:
            record_body(follower, item, inner.name)
    elif isinstance(node, ast.Dict) and inner is not None:
        for item in node.values:
            record_body(follower, item, inner.name)
    elif isinstance(node, ast.Dict) and expected in follower.sdk.models:
        _record_dict(follower, node, expected)


def _record_dict(follower: Follower, node: ast.Dict, model: str) -> None:
    attributes = {value.key: value for value in follower.sdk.models[model].attributes.values()}
    given = set()
    for key, item in zip(node.keys, node.values, strict=True):
        attribute = attributes.get(constant(key) or "") if key is not None else None
        if attribute is not None and key is not None:
            given.add(attribute.name)
            follower.use(key, "write", "", model, attribute.name, value=constant(item))
            record_body(follower, item, attribute.type)
    if None not in node.keys:
        follower.use(node, "call", "", model, given=frozenset(given))
