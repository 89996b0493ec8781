# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .flow_version import FlowVersion


class WebDeploymentFlowEntityRef(Model):
    """WebDeploymentFlowEntityRef of the Platform API.

    The platform requires: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    flow_description: str | None = field("flowDescription", default=None)
    publish_version: FlowVersion | None = field("publishVersion", default=None)
