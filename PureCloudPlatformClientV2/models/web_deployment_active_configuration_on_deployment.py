# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .web_deployment import WebDeployment
    from .web_deployment_configuration_version import WebDeploymentConfigurationVersion


class WebDeploymentActiveConfigurationOnDeployment(Model):
    """WebDeploymentActiveConfigurationOnDeployment of the Platform API."""

    configuration_version: WebDeploymentConfigurationVersion | None = field("configurationVersion", default=None)
    deployment: WebDeployment | None = field("deployment", default=None)
