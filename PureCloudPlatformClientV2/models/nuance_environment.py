# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class NuanceEnvironment(Model):
    """NuanceEnvironment of the Platform API.

    The platform requires: id, name, environment_designation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    environment_designation: str | None = field("environmentDesignation", default=None)
    execution_host: str | None = field("executionHost", default=None)
