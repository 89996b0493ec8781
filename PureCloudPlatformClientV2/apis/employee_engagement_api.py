# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import CelebrationStateParam, CreateRecognition, GetCelebrationListing, Recognition, RecognitionBase

_DELETE_EMPLOYEEENGAGEMENT_CELEBRATION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/employeeengagement/celebrations/{celebrationId}", path("celebrationId")
)
_GET_EMPLOYEEENGAGEMENT_CELEBRATIONS: ApiOperation[GetCelebrationListing] = ApiOperation(
    "GET", "/api/v2/employeeengagement/celebrations", query("pageNumber"), query("pageSize"),
    returns="GetCelebrationListing",
)
_GET_EMPLOYEEENGAGEMENT_RECOGNITION: ApiOperation[Recognition] = ApiOperation(
    "GET", "/api/v2/employeeengagement/recognitions/{recognitionId}", path("recognitionId"), returns="Recognition"
)
_PATCH_EMPLOYEEENGAGEMENT_CELEBRATION: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/employeeengagement/celebrations/{celebrationId}", path("celebrationId"), body(required=True)
)
_POST_EMPLOYEEENGAGEMENT_RECOGNITIONS: ApiOperation[RecognitionBase] = ApiOperation(
    "POST", "/api/v2/employeeengagement/recognitions", body(required=True), returns="RecognitionBase"
)


class EmployeeEngagementApi(Api):
    """The Employee Engagement operations of the Platform API."""

    def delete_employeeengagement_celebration(
        self,
        celebration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/employeeengagement/celebrations/{celebrationId}: returns None.

        Permissions: any of engagement:celebration:delete.
        """
        return self._call(_DELETE_EMPLOYEEENGAGEMENT_CELEBRATION, options, celebration_id)

    def get_employeeengagement_celebrations(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> GetCelebrationListing:
        """GET /api/v2/employeeengagement/celebrations: returns GetCelebrationListing.

        Permissions: any of engagement:celebration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_EMPLOYEEENGAGEMENT_CELEBRATIONS, options, page_number, page_size)

    def get_employeeengagement_recognition(
        self,
        recognition_id: str,
        **options: Unpack[CallOptions],
    ) -> Recognition:
        """GET /api/v2/employeeengagement/recognitions/{recognitionId}: returns Recognition.

        Permissions: any of engagement:recognition:view.
        """
        return self._call(_GET_EMPLOYEEENGAGEMENT_RECOGNITION, options, recognition_id)

    def patch_employeeengagement_celebration(
        self,
        celebration_id: str,
        body: CelebrationStateParam | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/employeeengagement/celebrations/{celebrationId}: returns None.

        Permissions: any of engagement:celebration:edit.
        """
        return self._call(_PATCH_EMPLOYEEENGAGEMENT_CELEBRATION, options, celebration_id, body)

    def post_employeeengagement_recognitions(
        self,
        body: CreateRecognition | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecognitionBase:
        """POST /api/v2/employeeengagement/recognitions: returns RecognitionBase.

        Permissions: any of engagement:recognition:add.
        """
        return self._call(_POST_EMPLOYEEENGAGEMENT_RECOGNITIONS, options, body)
