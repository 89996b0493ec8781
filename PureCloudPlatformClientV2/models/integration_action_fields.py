# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import IntegrationAction, RequestMapping


class IntegrationActionFields(Model):
    integration_action: IntegrationAction | None = field("integrationAction", default=None)
    request_mappings: list[RequestMapping] | None = field("requestMappings", default=None)
