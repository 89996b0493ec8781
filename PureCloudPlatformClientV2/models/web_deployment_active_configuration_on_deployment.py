# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebDeployment, WebDeploymentConfigurationVersion


class WebDeploymentActiveConfigurationOnDeployment(Model):
    configuration_version: WebDeploymentConfigurationVersion | None = field("configurationVersion", default=None)
    deployment: WebDeployment | None = field("deployment", default=None)
