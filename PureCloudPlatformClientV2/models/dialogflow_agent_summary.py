# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DialogflowProject, DomainEntityRef


class DialogflowAgentSummary(Model):
    """Part of DialogflowAgentSummaryEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    project: DialogflowProject | None = field("project", default=None)
    description: str | None = field("description", default=None)
    integration: DomainEntityRef | None = field("integration", default=None)
    self_uri: str | None = field("selfUri", default=None)
