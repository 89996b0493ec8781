# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EdgeLogicalInterfacesChangeTopicErrorInfo


class EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange(Model):
    id: str | None = field("id", default=None)
    error_info: EdgeLogicalInterfacesChangeTopicErrorInfo | None = field("errorInfo", default=None)
