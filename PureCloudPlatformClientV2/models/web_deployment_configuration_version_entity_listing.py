# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebDeploymentConfigurationVersion


class WebDeploymentConfigurationVersionEntityListing(Model):
    """Page of web deployment configuration versions. Answer of get_webdeployments_configuration_versions and 1 more."""

    entities: list[WebDeploymentConfigurationVersion] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    total: int | None = field("total", default=None)
