# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange(Model):
    """A domain logical interface change: error information and 1 more. Event of
    v2.telephony.providers.edges.{id}.logicalinterfaces.
    """

    id: str | None = field("id", default=None)
    error_info: EdgeLogicalInterfacesChangeTopicErrorInfo | None = field("errorInfo", default=None)


class EdgeLogicalInterfacesChangeTopicErrorInfo(Model):
    """Error information of a domain logical interface change. In
    EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange.
    """

    message: str | None = field("message", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    code: str | None = field("code", default=None)
