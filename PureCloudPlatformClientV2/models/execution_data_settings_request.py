# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ExecutionDataSettingsRequest(Model):
    """Execution data settings: enabled. Body of patch_flows_instances_settings_executiondata and 1 more.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)
