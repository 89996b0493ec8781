"""How generated Python is laid out: lines of at most 120 characters, the same for the same input."""

from __future__ import annotations

import re
import textwrap

from PureCloudPlatformClientV2._naming import attribute_name
from PureCloudPlatformClientV2._operation.behaviour import JobFamily, Paging

from .intermediate import ApiClass, Field, Imports, Model, ModelModule, Operation, Parameter
from .texts.words import AROUND_NAMES, repeats

WIDTH = 120
POSITIONAL = 3
"""So many arguments of a value are clear without their names."""
_RULE = "to choose with work"
"""The words that a rule puts around a name of which nothing else is known."""
_LITERAL = re.compile(r"^(.*?Literal\[)((?:'[^']*'|[^\]'])*)(\].*)$")
_CONTROLS = re.compile(r"[^\S\n ]|[\x00-\x09\x0b-\x1f\x7f-\x9f]")
"""What has no place in a line of text, or would end it."""


def comma_list(items: list[str], indent: int) -> str:
    """Return `items` with commas, filled into indented lines."""
    lines = [""]
    for item in items:
        piece = f"{item},"
        if lines[-1] and indent + len(lines[-1]) + 1 + len(piece) > WIDTH:
            lines.append("")
        lines[-1] += f" {piece}" if lines[-1] else piece
    return "\n".join(" " * indent + line for line in lines)


def import_from(module: str, names: list[str], indent: int) -> list[str]:
    """Return the lines of an import, names in parentheses where one line cannot hold them."""
    line = f"from {module} import {', '.join(names)}"
    if indent + len(line) <= WIDTH:
        return [line]
    return [f"from {module} import (", *comma_list(names, 4).splitlines(), ")"]


def call(head: str, items: list[str], indent: int) -> str:
    """Return `head(items)`, on one line if it fits, else with the items on lines of their own."""
    line = " " * indent + f"{head}({', '.join(items)})"
    if len(line) <= WIDTH:
        return line
    inner = comma_list(items, indent + 4)
    if inner.count("\n") == 0 and len(inner) <= WIDTH + 1:
        inner = inner.removesuffix(",")
    return " " * indent + f"{head}(\n{inner}\n" + " " * indent + ")"


def annotated(name: str, annotation: str, tail: str, indent: int) -> str:
    """Return `name: annotation` and `tail`, an enumeration broken into lines where it is long."""
    line = " " * indent + f"{name}: {annotation}{tail}"
    match = _LITERAL.match(annotation)
    if len(line) <= WIDTH or match is None:
        return line
    before, values, after = match.groups()
    items = re.findall(r"'[^']*'|[^,\s]+", values)
    return " " * indent + f"{name}: {before}\n{comma_list(items, indent + 4)}\n" + " " * indent + f"{after}{tail}"


def double_quoted(text: str) -> str:
    """Return Python code with its simple string literals in double quotes."""
    return re.sub(r"'([^'\"\\]*)'", r'"\1"', text)


def field_line(field: Field, function: str) -> str:
    """Return the declaration of a model's field."""
    items = [f'"{field.key}"', "default=None", *(f"{name}={_value(bound)}" for name, bound in field.bounds.items())]
    tail = f" = {function}({', '.join(items)})"
    text = annotated(field.name, field.annotation, tail, 4)
    if max(map(len, text.splitlines())) > WIDTH:
        text = annotated(field.name, field.annotation, f" = {function}(\n        {', '.join(items)}\n    )", 4)
    text = double_quoted(text) if not field.bounds else text
    # The base class has a property of that name, and the platform's field comes before it.
    return f"{text}  # type: ignore[assignment]" if field.name == "additional_properties" else text


def _value(bound: object) -> str:
    if not isinstance(bound, str):
        return str(bound)
    return f'r"{bound}"' if bound.isprintable() and bound.isascii() and '"' not in bound else repr(bound)


def operation_declaration(operation: Operation) -> str:
    """Return the statement of an API class that describes the operation."""
    items = [f'"{operation.method}"', f'"{operation.path}"', *(item.declaration for item in operation.parameters)]
    if operation.response_type is not None:
        items.append(f'returns="{operation.response_type}"')
    items += [f"{name}={double_quoted(repr(value))}" for name, value in operation.settings.items()]
    items += [call("paging=Paging", _arguments(operation.paging), 0)] if operation.paging else []
    if operation.job is None:
        return call(f"{operation.name} = ApiOperation", items, 4)
    job = call("job=JobFamily", _arguments(operation.job), 8)
    return f"    {operation.name} = ApiOperation(\n{comma_list(items, 8)}\n{job},\n    )"


def _arguments(value: Paging | JobFamily) -> list[str]:
    """Return the arguments that make the value, without what it has by default, named beyond the third."""
    items = []
    for index, (name, item) in enumerate((name, getattr(value, name)) for name in value._fields):
        if item != value._defaults.get(name):
            text = double_quoted(repr(item))
            items.append(text if index < POSITIONAL else f"{name}={text}")
    return items


def behaviour(operation: Operation) -> list[str]:
    """Return the sentences that say whether and how the operation pages, and which job it starts."""
    sentences = []
    if operation.paging is not None:
        sentences.append(_paging_sentence(operation.paging))
    if operation.job is not None:
        sentences.append(_job_sentence(operation.job))
    return sentences


def _paging_sentence(paging: Paging) -> str:
    where = f"its items are in `{_python_path(paging.items)}`" if paging.items else "the answer is the array of items"
    parameter, following = _settable(paging.parameter), _python_path(paging.next)
    steps = {
        "single": "there is one page.",
        "number": f"{parameter} counts the pages from 1.",
        "index": f"{parameter} is the index, from 1, of a page's first item.",
        "cursor": f"the next page is asked for by {parameter}, from `{following}` of the answer.",
        "item": f"the next page is asked for by {parameter}, the id of the last item.",
    }
    return f"Lists: {where}; {steps[paging.style]}"


def _settable(path: str) -> str:
    """Return how a reader calls what is set, which is a parameter of the method or a field of its body."""
    inside = path.removeprefix("body.")
    return f"`{_python_path(path)}`" if inside == path else f"the body's `{_python_path(inside)}`"


def _python_path(path: str) -> str:
    return ".".join(attribute_name(name) for name in path.split("."))


def _job_sentence(job: JobFamily) -> str:
    ends = ", ".join((*job.done, *job.failed, *job.cancelled))
    results = f" `{job.results}` gives its results." if job.results else ""
    cancel = f" `{job.cancel}` stops it." if job.cancel else ""
    return f"Starts a job: `{job.status}` tells its state; it ends in one of {ends}.{results}{cancel}"


def signature_line(parameter: Parameter) -> str:
    """Return the line of one parameter in a method's signature."""
    tail = "," if parameter.required else " = None,"
    return double_quoted(annotated(parameter.name, parameter.annotation, tail, 8))


def import_lines(imports: Imports) -> list[str]:
    """Return the imports from outside the package that annotations need."""
    outside = {module: names for module, names in imports.names.items() if not module.startswith(".")}
    lines = [f"from {module} import {', '.join(sorted(names))}" for module, names in outside.items()]
    return [f"import {module}" for module in imports.modules] + lines


def api_import_lines(api: ApiClass) -> list[str]:
    """Return the imports of an API module's stub."""
    models = import_from("..models", api.imports.models, 0) if api.imports.models else []
    helpers = ["from .._operation import behaviour"] if api.job_answers else []
    inside = [*helpers, *models, "from ..operation import Api, CallOptions"]
    return _paragraphs(import_lines(api.imports), ["from typing_extensions import Unpack"], inside)


def model_import_lines(module: ModelModule) -> list[str]:
    """Return the imports that only type checkers make in a module of models."""
    imports = module.imports
    inside = [f"from {name} import {', '.join(names)}" for name, names in imports.names.items() if name[0] == "."]
    return _paragraphs(import_lines(imports), [*inside, *_models_from(".", imports)])


def _models_from(module: str, imports: Imports) -> list[str]:
    return import_from(module, imports.models, 4) if imports.models else []


def _paragraphs(*groups: list[str]) -> list[str]:
    lines: list[str] = []
    for group in groups:
        lines += ["", *group] if lines and group else group
    return lines


def docstring(paragraphs: list[str], indent: int) -> str:
    """Return a docstring: the first paragraph as its summary, the others below, each wrapped."""
    pad = " " * indent
    texts = [_CONTROLS.sub(" ", paragraph.replace("\r\n", "\n")) for paragraph in paragraphs]
    clean = [text.replace("\\", "\\\\").replace('"""', "'''") for text in texts if text.strip()] or [""]
    wrapped = ["\n".join(_wrap(paragraph, indent)) for paragraph in clean]
    wrapped[0] = f'{pad}"""{wrapped[0].lstrip()}'
    if len(wrapped) == 1 and "\n" not in wrapped[0] and not wrapped[0].endswith('"') and len(wrapped[0]) <= WIDTH - 3:
        return f'{wrapped[0]}"""'
    return "\n\n".join(wrapped) + f'\n{pad}"""'


def _wrap(paragraph: str, indent: int) -> list[str]:
    pad = " " * indent
    lines: list[str] = []
    for line in paragraph.splitlines():
        depth = pad + " " * (len(line) - len(line.lstrip()))
        # Three columns are for the opening quotes of a first line.
        lines += textwrap.wrap(
            line.strip(),
            WIDTH - 3,
            initial_indent=depth,
            subsequent_indent=depth + ("    " if depth != pad else ""),
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return lines


def method_docstring(operation: Operation) -> str:
    """Return the docstring of a method, composed of what the definition says."""
    fact = f"{operation.method} {operation.path}"
    first = [operation.summary.rstrip(".") + ".", fact] if operation.summary else [fact]
    description = operation.description if operation.description != operation.summary else ""
    notes = [*operation.notes, *(text.replace("`", "") for text in behaviour(operation))]
    documented = [parameter_text(item) for item in operation.parameters]
    parameters = [f"    {text}" for text in documented if text]
    body = "\n".join(["Parameters:", *parameters]) if parameters else ""
    return docstring([*first, description, "\n".join(notes), body], 8)


def parameter_text(parameter: Parameter) -> str:
    """Return what there is to say of a parameter, empty if its signature says it all."""
    said = parameter.phrase.partition(" of the ")[0]
    told = "" if repeats(said, parameter.key, f"{parameter.key}s", _RULE, empty=AROUND_NAMES) else parameter.phrase
    parts = [part for part in ((parameter.description or told).rstrip("."), "; ".join(parameter.facts)) if part]
    return f"{parameter.name}: {'; '.join(parts)}." if parts else ""


def model_docstring(model: Model) -> str:
    """Return the docstring of a model, empty where there is nothing to say but its name."""
    return docstring(model.docstring, 4) if model.docstring else ""


def field_docstring(field: Field) -> str:
    """Return the text below a field, empty if the definition has none."""
    paragraphs = [text for text in (field.description, " ".join(field.facts)) if text]
    return docstring([" ".join(paragraphs)], 4) if paragraphs else ""
