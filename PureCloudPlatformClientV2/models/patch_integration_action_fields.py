# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .patch_integration_action import PatchIntegrationAction
    from .request_mapping import RequestMapping


class PatchIntegrationActionFields(Model):
    """PatchIntegrationActionFields of the Platform API."""

    integration_action: PatchIntegrationAction | None = field("integrationAction", default=None)
    request_mappings: list[RequestMapping] | None = field("requestMappings", default=None)
