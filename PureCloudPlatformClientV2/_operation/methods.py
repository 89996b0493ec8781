"""The methods of the API classes, each made at its first use.

An API module holds one `ApiOperation` for each method, so that loading it costs little, with and without bytecode. The
module's stub (`users_api.pyi`) holds what people, editors and type checkers read: signature and docstring. The function
that is called is compiled from the stub's text, so both say the same, and `help`, `inspect.signature` and
`inspect.getsource` show it.
"""

from __future__ import annotations
import __future__

import os.path
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from .._naming import attribute_name

if TYPE_CHECKING:
    from ..operation import Parameter


class _Operation(Protocol):
    @property
    def parameters(self) -> tuple[Parameter, ...]: ...


_Definition = tuple[str, str, int]
"""The `def` of a method without its body, and its file and line."""


def make_method(operation: _Operation, owner: type, name: str) -> Callable[..., Any]:
    """Return the function `owner.name(self, ..., **options)` that calls `operation` with its arguments."""
    text, file, line = _from_stub(owner, name) or _from_parameters(operation, name)
    arguments = "".join(f", {attribute_name(parameter.key)}" for parameter in operation.parameters)
    source = f"class {owner.__name__}:{text}\n        return self._call(_operation, options{arguments})\n"
    flags = __future__.annotations.compiler_flag
    code = compile("\n" * (line - 2) + source, file, "exec", flags, dont_inherit=True)
    namespace: dict[str, Any] = {"__name__": owner.__module__, "_operation": operation}
    exec(code, namespace)  # noqa: S102  the text is the package's own, and nothing of it comes from outside
    method: Callable[..., Any] = vars(namespace[owner.__name__])[name]
    return method


def _from_stub(owner: type, name: str) -> _Definition | None:
    """Return the definition in the stub of the class's module, None where the stub was left behind.

    Programs that freeze themselves into one file often carry no stubs.
    """
    spec = sys.modules[owner.__module__].__spec__
    loader: Any = None if spec is None else spec.loader
    if spec is None or spec.origin is None or not hasattr(loader, "get_data"):
        return None
    file = f"{os.path.splitext(spec.origin)[0]}.pyi"
    try:
        stub: str = loader.get_data(file).decode()
    except OSError:
        return None
    in_class = stub.find(f"\nclass {owner.__name__}(")
    start = stub.find(f"\n    def {name}(", in_class)
    if start < 0:
        return None
    end = stub.find("\n\n    def ", start)
    text = stub[start:] if end < 0 else stub[start:end]
    return text.rstrip().removesuffix("...").rstrip(), file, stub.count("\n", 0, start) + 2


def _from_parameters(operation: _Operation, name: str) -> _Definition:
    """Return the same definition without annotations and documentation."""
    required = [attribute_name(parameter.key) for parameter in operation.parameters if parameter.required]
    optional = [f"{attribute_name(parameter.key)}=None" for parameter in operation.parameters if not parameter.required]
    signature = ["self", *required, *(["*", *optional] if optional else []), "**options"]
    return f"\n    def {name}({', '.join(signature)}):", f"<{name}>", 2
