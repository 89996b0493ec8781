"""Every error and warning that the package raises with words of its own is in the guide to troubleshooting."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "PureCloudPlatformClientV2"
PAGE = (ROOT / "docs/guides/troubleshooting.md").read_text(encoding="utf-8")
# Programs and generated code of their own; what they say is in their own guides.
OTHERS = {"apis", "models", "simulator", "upgrade_check", "_changes", "_swagger.py"}
ERROR = re.compile(r"(Error|Exception|Failed|TimedOut|Found|Closed|Overflow|Invalid\w+|Misfit|UnknownSetting)$")
WARNING = {"warn", "complain", "_warn_once"}
GAP = "…"


def literal(node: ast.AST, names: dict[str, ast.AST]) -> str:
    """Return the words of an expression, with a gap for each value; nothing where it has none."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(literal(part, {}) or GAP for part in node.values)
    if isinstance(node, ast.Name) and node.id in names:
        return literal(names[node.id], {})
    return ""


def spoken(call: ast.Call) -> Iterator[ast.AST]:
    """Yield the arguments of a call that makes an error, gives a warning, or notes one that is given later."""
    called = ast.unparse(call.func)
    if called.endswith("complaints.append") or called.rpartition(".")[2] in WARNING:
        yield from call.args
    elif ERROR.search(called) or called == "type(error)":
        yield from (*call.args, *(keyword.value for keyword in call.keywords))
    for keyword in call.keywords:
        if keyword.arg == "complaints" and isinstance(keyword.value, ast.List):
            yield from keyword.value.elts


def messages_of(tree: ast.AST) -> Iterator[str]:
    for function in ast.walk(tree):
        if not isinstance(function, (ast.FunctionDef, ast.Module)):
            continue
        inside = list(ast.walk(function))
        names = {
            target.id: node.value
            for node in inside
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in inside:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).endswith(".reason"):
                yield from filter(None, [literal(node.value, names)])
            if isinstance(node, ast.Call):
                yield from (text for text in (literal(value, names) for value in spoken(node)) if " " in text)


@cache
def messages() -> list[str]:
    files = (file for file in PACKAGE.rglob("*.py") if file.relative_to(PACKAGE).parts[0] not in OTHERS)
    found = {text for file in files for text in messages_of(ast.parse(file.read_text(encoding="utf-8")))}
    return sorted(" ".join(text.split()) for text in found if re.search(r"\w{3}", text.replace(GAP, "")))


def test_the_messages_are_found_in_the_source() -> None:
    assert len(messages()) > 120
    assert "the environment variable … must be set" in messages()


def test_every_message_is_in_the_guide() -> None:
    assert [text for text in messages() if f"`{text}`" not in PAGE and f"`` {text} ``" not in PAGE] == []


def test_the_guide_has_no_message_that_is_gone() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| `")]
    shown = [quoted for row in rows for quoted in re.findall(r"`` (.+?) ``|`([^`]+)`", row.split(" | ")[0])]
    assert {one or other for one, other in shown} == set(messages())
