# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WebDeploymentConfigurationVersionEntityRef(Model):
    """Part of WebDeployment.

    Required by the platform: id, version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    version: str | None = field("version", default=None)
