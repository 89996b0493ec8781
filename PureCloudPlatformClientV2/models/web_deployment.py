# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, SupportedContentReference, WebDeploymentFlowEntityRef


class WebDeployment(Model):
    """A web deployment, kept at /api/v2/webdeployments/deployments/{deploymentId}. Answer of
    get_webdeployments_deployment and 2 more; body of post_webdeployments_deployments and 1 more.

    Required by the platform: name, configuration.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    allow_all_domains: bool | None = field("allowAllDomains", default=None)
    allowed_domains: list[str] | None = field("allowedDomains", default=None)
    supported_content: SupportedContentReference | None = field("supportedContent", default=None)
    snippet: str | None = field("snippet", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    last_modified_user: AddressableEntityRef | None = field("lastModifiedUser", default=None)
    flow: WebDeploymentFlowEntityRef | None = field("flow", default=None)
    status: Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str | None = field("status", default=None)
    configuration: WebDeploymentConfigurationVersionEntityRef | None = field("configuration", default=None)
    self_uri: str | None = field("selfUri", default=None)


class WebDeploymentConfigurationVersionEntityRef(Model):
    """Configuration of a web deployment. In WebDeployment.

    Required by the platform: id, version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    version: str | None = field("version", default=None)
