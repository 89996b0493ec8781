# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .edge_logical_interfaces_change_topic_error_info import EdgeLogicalInterfacesChangeTopicErrorInfo


class EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange(Model):
    """EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange of the Platform API."""

    id: str | None = field("id", default=None)
    error_info: EdgeLogicalInterfacesChangeTopicErrorInfo | None = field("errorInfo", default=None)
