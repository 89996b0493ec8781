# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DialogflowCXEnvironment, DialogflowCXProject, DomainEntityRef


class DialogflowCXAgent(Model):
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    project: DialogflowCXProject | None = field("project", default=None)
    languages: list[str] | None = field("languages", default=None)
    environments: list[DialogflowCXEnvironment] | None = field("environments", default=None)
    integration: DomainEntityRef | None = field("integration", default=None)
    self_uri: str | None = field("selfUri", default=None)
