# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef, WidgetClientConfig


class WidgetDeployment(Model):
    """Given by get_widgets_deployment and 2 more; taken by post_widgets_deployments and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    authentication_required: bool | None = field("authenticationRequired", default=None)
    disabled: bool | None = field("disabled", default=None)
    flow: DomainEntityRef | None = field("flow", default=None)
    allowed_domains: list[str] | None = field("allowedDomains", default=None)
    client_type: Literal["v1", "v2", "v1-http", "third-party"] | str | None = field("clientType", default=None)
    client_config: WidgetClientConfig | None = field("clientConfig", default=None)
    self_uri: str | None = field("selfUri", default=None)
