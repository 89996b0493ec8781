# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebDeployment, WebDeploymentConfigurationVersion


class WebDeploymentActiveConfigurationOnDeployment(Model):
    """A web deployment active configuration on deployment: configuration version and deployment. Answer of
    get_webdeployments_deployment_configurations.
    """

    configuration_version: WebDeploymentConfigurationVersion | None = field("configurationVersion", default=None)
    deployment: WebDeployment | None = field("deployment", default=None)
