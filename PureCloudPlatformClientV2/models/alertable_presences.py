# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AlertablePresences(Model):
    """AlertablePresences of the Platform API.

    The platform requires: alertable_presences.
    """

    alertable_presences: list[str] | None = field("alertablePresences", default=None)
