# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef


class IntegrationExport(Model):
    """IntegrationExport of the Platform API.

    The platform requires: integration.
    """

    integration: DomainEntityRef | None = field("integration", default=None)
    should_export_screen_recordings: bool | None = field("shouldExportScreenRecordings", default=None)
