# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef
    from .request_mapping import RequestMapping


class ArchitectFlowFields(Model):
    """ArchitectFlowFields of the Platform API."""

    architect_flow: AddressableEntityRef | None = field("architectFlow", default=None)
    flow_request_mappings: list[RequestMapping] | None = field("flowRequestMappings", default=None)
