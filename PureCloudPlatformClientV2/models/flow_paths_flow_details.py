# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef


class FlowPathsFlowDetails(Model):
    """Part of FlowPathsElement.

    Required by the platform: version, type, count, flow.
    """

    version: str | None = field("version", default=None)
    type: Literal[
        "DigitalBot", "Bot", "InboundCall", "SecureCall", "InboundShortMessage", "InboundEmail", "OutboundCall",
    ] | str | None = field("type", default=None)
    count: int | None = field("count", default=None)
    flow: AddressableEntityRef | None = field("flow", default=None)
