# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NuanceEnvironment(Model):
    """Part of NuanceBot.

    Required by the platform: id, name, environment_designation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    environment_designation: str | None = field("environmentDesignation", default=None)
    execution_host: str | None = field("executionHost", default=None)
