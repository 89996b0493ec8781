# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import CelebrationStateParam, CreateRecognition, GetCelebrationListing, Recognition, RecognitionBase
from ..operation import Api, CallOptions

class EmployeeEngagementApi(Api):
    """The Employee Engagement operations of the Platform API."""

    def delete_employeeengagement_celebration(
        self,
        celebration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a celebration.

        DELETE /api/v2/employeeengagement/celebrations/{celebrationId}

        Permissions: any of engagement:celebration:delete.
        """
        ...

    def get_employeeengagement_celebrations(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> GetCelebrationListing:
        """List the celebrations.

        GET /api/v2/employeeengagement/celebrations

        Permissions: any of engagement:celebration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_employeeengagement_recognition(
        self,
        recognition_id: str,
        **options: Unpack[CallOptions],
    ) -> Recognition:
        """Get a recognition.

        GET /api/v2/employeeengagement/recognitions/{recognitionId}

        Permissions: any of engagement:recognition:view.
        """
        ...

    def patch_employeeengagement_celebration(
        self,
        celebration_id: str,
        body: CelebrationStateParam | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a celebration.

        PATCH /api/v2/employeeengagement/celebrations/{celebrationId}

        Permissions: any of engagement:celebration:edit.

        Parameters:
            body: What is sent: a celebration state parameter (state).
        """
        ...

    def post_employeeengagement_recognitions(
        self,
        body: CreateRecognition | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecognitionBase:
        """Create a recognition.

        POST /api/v2/employeeengagement/recognitions

        Permissions: any of engagement:recognition:add.

        Parameters:
            body: What is sent: a recognition (recipient id, type, title and 3 more).
        """
        ...
