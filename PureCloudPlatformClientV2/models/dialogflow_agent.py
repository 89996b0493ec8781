# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .dialogflow_intent import DialogflowIntent
    from .dialogflow_project import DialogflowProject
    from .domain_entity_ref import DomainEntityRef


class DialogflowAgent(Model):
    """DialogflowAgent of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    project: DialogflowProject | None = field("project", default=None)
    languages: list[str] | None = field("languages", default=None)
    intents: list[DialogflowIntent] | None = field("intents", default=None)
    environments: list[str] | None = field("environments", default=None)
    integration: DomainEntityRef | None = field("integration", default=None)
    self_uri: str | None = field("selfUri", default=None)
