# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FormsTrackTrigger(Model):
    """Part of JourneyEventsSettings.

    Required by the platform: selector, form_name, capture_data_on_form_abandon, capture_data_on_form_submit.
    """

    selector: str | None = field("selector", default=None)
    form_name: str | None = field("formName", default=None)
    capture_data_on_form_abandon: bool | None = field("captureDataOnFormAbandon", default=None)
    capture_data_on_form_submit: bool | None = field("captureDataOnFormSubmit", default=None)
