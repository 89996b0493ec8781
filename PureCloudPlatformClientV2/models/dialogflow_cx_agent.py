# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DialogflowCXProject, DomainEntityRef


class DialogflowCXAgent(Model):
    """A Dialogflow CX agent, kept at /api/v2/integrations/speech/dialogflowcx/agents/{agentId}. Answer of
    get_integrations_speech_dialogflowcx_agent.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    project: DialogflowCXProject | None = field("project", default=None)
    languages: list[str] | None = field("languages", default=None)
    environments: list[DialogflowCXEnvironment] | None = field("environments", default=None)
    integration: DomainEntityRef | None = field("integration", default=None)
    self_uri: str | None = field("selfUri", default=None)


class DialogflowCXEnvironment(Model):
    """Reference to a Dialogflow CX environment by its id, its name and its address. In DialogflowCXAgent."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
