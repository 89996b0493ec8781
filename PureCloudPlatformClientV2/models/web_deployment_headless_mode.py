# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WebDeploymentHeadlessMode(Model):
    """Headless mode of a web deployment configuration version. In WebDeploymentConfigurationVersion and 1 more."""

    enabled: bool | None = field("enabled", default=None)
