# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DialogflowProject, DomainEntityRef


class DialogflowAgent(Model):
    """A Dialogflow agent, kept at /api/v2/integrations/speech/dialogflow/agents/{agentId}. Answer of
    get_integrations_speech_dialogflow_agent.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    project: DialogflowProject | None = field("project", default=None)
    languages: list[str] | None = field("languages", default=None)
    intents: list[DialogflowIntent] | None = field("intents", default=None)
    environments: list[str] | None = field("environments", default=None)
    integration: DomainEntityRef | None = field("integration", default=None)
    self_uri: str | None = field("selfUri", default=None)


class DialogflowIntent(Model):
    """One of the intents of a Dialogflow agent. In DialogflowAgent.

    Required by the platform: name, parameters.
    """

    name: str | None = field("name", default=None)
    parameters: dict[str, DialogflowParameter] | None = field("parameters", default=None)


class DialogflowParameter(Model):
    """One, by key, of the parameters of a Dialogflow intent. In DialogflowIntent.

    Required by the platform: name, type.
    """

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
