# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowHealthErrorInfo, LocaleFlowVersionInfo


class LocaleInfo(Model):
    """Part of FlowHealth."""

    status: Literal["InProgress", "Completed", "Error"] | str | None = field("status", default=None)
    error_info: FlowHealthErrorInfo | None = field("errorInfo", default=None)
    flow_version_info: LocaleFlowVersionInfo | None = field("flowVersionInfo", default=None)
