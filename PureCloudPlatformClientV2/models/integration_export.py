# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class IntegrationExport(Model):
    """Integration export of cross platform policy actions. In CrossPlatformPolicyActions and 1 more.

    Required by the platform: integration.
    """

    integration: DomainEntityRef | None = field("integration", default=None)
    should_export_screen_recordings: bool | None = field("shouldExportScreenRecordings", default=None)
