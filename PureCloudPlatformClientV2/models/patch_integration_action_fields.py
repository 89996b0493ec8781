# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PatchIntegrationAction, RequestMapping


class PatchIntegrationActionFields(Model):
    integration_action: PatchIntegrationAction | None = field("integrationAction", default=None)
    request_mappings: list[RequestMapping] | None = field("requestMappings", default=None)
