# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, RequestMapping


class ArchitectFlowFields(Model):
    """Architect flow fields of an action map action. In ActionMapAction and 1 more."""

    architect_flow: AddressableEntityRef | None = field("architectFlow", default=None)
    flow_request_mappings: list[RequestMapping] | None = field("flowRequestMappings", default=None)
