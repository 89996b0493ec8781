# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .function import Function
    from .function_zip_config import FunctionZipConfig


class FunctionConfig(Model):
    """FunctionConfig of the Platform API."""

    id: str | None = field("id", default=None)
    function: Function | None = field("function", default=None)
    zip: FunctionZipConfig | None = field("zip", default=None)
    upload_exception_history: list[FunctionZipConfig] | None = field("uploadExceptionHistory", default=None)
    self_uri: str | None = field("selfUri", default=None)
