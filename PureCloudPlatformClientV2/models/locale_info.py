# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .flow_health_error_info import FlowHealthErrorInfo
    from .locale_flow_version_info import LocaleFlowVersionInfo


class LocaleInfo(Model):
    """LocaleInfo of the Platform API."""

    status: Literal["InProgress", "Completed", "Error"] | str | None = field("status", default=None)
    error_info: FlowHealthErrorInfo | None = field("errorInfo", default=None)
    flow_version_info: LocaleFlowVersionInfo | None = field("flowVersionInfo", default=None)
