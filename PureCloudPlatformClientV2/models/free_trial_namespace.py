# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .free_trial_limit import FreeTrialLimit


class FreeTrialNamespace(Model):
    """FreeTrialNamespace of the Platform API."""

    name: str | None = field("name", default=None)
    friendly_name: str | None = field("friendlyName", default=None)
    limits: list[FreeTrialLimit] | None = field("limits", default=None)
