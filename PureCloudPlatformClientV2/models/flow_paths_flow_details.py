# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .addressable_entity_ref import AddressableEntityRef


class FlowPathsFlowDetails(Model):
    """FlowPathsFlowDetails of the Platform API.

    The platform requires: version, type, count, flow.
    """

    version: str | None = field("version", default=None)
    type: Literal[
        "DigitalBot", "Bot", "InboundCall", "SecureCall", "InboundShortMessage", "InboundEmail", "OutboundCall",
    ] | str | None = field("type", default=None)
    count: int | None = field("count", default=None)
    flow: AddressableEntityRef | None = field("flow", default=None)
