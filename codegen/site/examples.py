"""One example for every method: complete, short, and valid for this very method.

`python -m codegen.site.examples FOLDER` writes all of them as modules, one an API class, for a type checker to read.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

from PureCloudPlatformClientV2._naming import underscore
from PureCloudPlatformClientV2._operation.behaviour import JobFamily
from PureCloudPlatformClientV2._swagger import Json, resolve

from ..annotations import words
from ..formatting import import_from
from ..intermediate import ApiClass, Operation, Parameter
from .example_values import WIDTH, Code, Group, Named, Values, laid_out
from .source import Source, read

PACKAGE = "PureCloudPlatformClientV2"
_CLIENT = 'client = ApiClient().get_client_credentials_token("client id", "client secret")'
_NARROWER = 120 - WIDTH
"""Examples are narrower than generated modules."""
_PAGE_SIZE = 100
_UPLOAD = "uploadURI"
"""Where the answer of a start says where to put the file that the job reads."""


def example(source: Source, api: ApiClass, operation: Operation) -> str:
    """Return the code that calls the operation: imports, a client, the call and what to do with its answer."""
    values = Values(source.document["definitions"])
    arguments = _arguments(source, operation, values)
    variable = _variable(api, operation)
    call = _call(source, variable, operation, arguments)
    text = "\n".join([_CLIENT, f"{variable} = {api.name}(client)", "", *call])
    return "\n".join([*_imports(text, api, values.models), "", text, ""])


def _variable(api: ApiClass, operation: Operation) -> str:
    name = underscore(api.name.removesuffix("Api"))
    return f"{name}_api" if name in operation.returns or name in ("date", "client", "result") else name


def _arguments(source: Source, operation: Operation, values: Values) -> list[Code]:
    """Return what the method requires; a body is shown also where it may be left out."""
    schemas = _schemas(source.document, source.body(operation))
    items: list[Code] = []
    for parameter in operation.parameters:
        if parameter.required or parameter.location == "body":
            items.append(Named(f"{parameter.name}=", values.argument(schemas[parameter.location, parameter.key])))
    return items


def _schemas(document: Json, body: Json) -> dict[tuple[str, str], Json]:
    resolved = [resolve(document, item) for item in body["parameters"]]
    return {(item["in"], item["name"]): item for item in resolved}


def _call(source: Source, variable: str, operation: Operation, arguments: list[Code]) -> list[str]:
    method = f"{variable}.{operation.name}"
    if operation.job is not None:
        start = Group("run_job(", [method, *arguments], ")")
        waits_for_a_file = _UPLOAD in source.document["definitions"].get(operation.returns, {}).get("properties", {})
        return _job(operation.job, start, waits_for_a_file)
    if _is_paged(operation):
        size = [item for item in operation.parameters if operation.paging and item.key == operation.paging.size]
        named = {str(item).split("=")[0] for item in arguments}
        more: list[Code] = [f"{item.name}={_page_size(item)}" for item in size if item.name not in named]
        listing = Group("paginate(", [method, *arguments, *more], ")")
        return [f"for item in {laid_out(listing, 0, 13)}:", "    print(item)"]
    call = Group(f"{method}(", arguments, ")")
    if operation.returns == "None":
        return [laid_out(call)]
    return [f"result = {laid_out(call, 0, 9)}", "print(result)"]


def _job(job: JobFamily, start: Group, waits_for_a_file: bool) -> list[str]:
    """Return the lines that start a job, wait for its end, and show what it gives: results, files, or an answer."""
    if waits_for_a_file:
        return [
            f"job = {laid_out(start, 0, 6)}",
            f"print(job.answer.{underscore(_UPLOAD)})  # the job goes on when the file is there; then job.wait()",
        ]
    if job.results:
        return [f"for item in {laid_out(start, 0, 13)}:", "    print(item)"]
    found = "download_urls" if job.download else "answer"
    return [f"job = {laid_out(start, 0, 6)}", f"print(job.wait().{found})"]


def _is_paged(operation: Operation) -> bool:
    """Return whether the example reads the listing with `paginate`."""
    return operation.paging is not None and operation.paging.style != "single"


def _page_size(parameter: Parameter) -> str:
    return f'"{_PAGE_SIZE}"' if parameter.annotation.startswith("str") else str(_PAGE_SIZE)


def _imports(text: str, api: ApiClass, models: set[str]) -> list[str]:
    found = words(text)
    times = [name for name in ("date", "datetime", "timezone") if f"{name}(" in text or f"{name}.utc" in text]
    lines = [f"from datetime import {', '.join(times)}", ""] if times else []
    names = sorted({"ApiClient", api.name, *models})
    lines += import_from(PACKAGE, names, _NARROWER)
    helpers = (("jobs", "run_job"), ("paging", "paginate"))
    lines += [f"from {PACKAGE}.{module} import {name}" for module, name in helpers if name in found]
    return lines + ([f"from {PACKAGE}.year_month import YearMonth"] if "YearMonth" in found else [])


def module(source: Source, api: ApiClass) -> str:
    """Return all examples of a class as one module, a function each."""
    parts = [f'"""The examples of {api.name}."""', ""]
    for operation in api.operations:
        code = textwrap.indent(example(source, api, operation), "    ")
        parts += ["", f"def {operation.name}() -> None:", code]
    return "\n".join(parts)


def main(arguments: Sequence[str]) -> int:
    """Write the modules to the folder that the first argument names."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    source = read()
    for api in source.sdk.apis:
        (folder / f"{api.module}_examples.py").write_text(module(source, api), encoding="utf-8")
    print(f"{sum(len(api.operations) for api in source.sdk.apis)} examples in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
