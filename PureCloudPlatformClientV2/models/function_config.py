# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Function, FunctionZipConfig


class FunctionConfig(Model):
    """Given by get_integrations_action_draft_function and 2 more."""

    id: str | None = field("id", default=None)
    function: Function | None = field("function", default=None)
    zip: FunctionZipConfig | None = field("zip", default=None)
    upload_exception_history: list[FunctionZipConfig] | None = field("uploadExceptionHistory", default=None)
    self_uri: str | None = field("selfUri", default=None)
