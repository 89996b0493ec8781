# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .free_trial_namespace import FreeTrialNamespace


class FreeTrialLimitDocs(Model):
    """FreeTrialLimitDocs of the Platform API."""

    namespaces: list[FreeTrialNamespace] | None = field("namespaces", default=None)
