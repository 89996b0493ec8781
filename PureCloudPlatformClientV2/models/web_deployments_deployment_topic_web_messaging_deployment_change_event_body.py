# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody(Model):
    """Configuration of a web messaging deployment change event. In
    WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody.
    """

    id: str | None = field("id", default=None)
    version: str | None = field("version", default=None)
    status: Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str | None = field("status", default=None)


class WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody(Model):
    """A web messaging deployment change event: configuration, status and 1 more. Event of
    v2.webdeployments.deployments.{id}.
    """

    id: str | None = field("id", default=None)
    configuration: WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody | None = field(
        "configuration", default=None
    )
    status: Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str | None = field("status", default=None)
