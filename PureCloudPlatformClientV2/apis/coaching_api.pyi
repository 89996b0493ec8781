# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    AddConversationRequest, AddConversationResponse, CoachingAnnotation, CoachingAnnotationCreateRequest,
    CoachingAnnotationList, CoachingAppointmentAggregateRequest, CoachingAppointmentAggregateResponse,
    CoachingAppointmentReference, CoachingAppointmentResponse, CoachingAppointmentResponseList,
    CoachingAppointmentStatusRequest, CoachingAppointmentStatusResponse, CoachingAppointmentStatusResponseList,
    CoachingNotification, CoachingNotificationList, CoachingSlotsRequest, CoachingSlotsResponse,
    CreateCoachingAppointmentRequest, UpdateCoachingAppointmentRequest,
)
from ..operation import Api, CallOptions

class CoachingApi(Api):
    """The Coaching operations of the Platform API."""

    def delete_coaching_appointment(
        self,
        appointment_id: str,
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentReference:
        """Delete a coaching appointment.

        DELETE /api/v2/coaching/appointments/{appointmentId}

        Permissions: any of coaching:appointment:delete.
        """
        ...

    def delete_coaching_appointment_annotation(
        self,
        appointment_id: str,
        annotation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an annotation of a coaching appointment.

        DELETE /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}

        Permissions: any of coaching:annotation:delete, coaching:privateAnnotation:delete.
        """
        ...

    def get_coaching_appointment(
        self,
        appointment_id: str,
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentResponse:
        """Get a coaching appointment.

        GET /api/v2/coaching/appointments/{appointmentId}

        Permissions: any of coaching:appointment:view.
        Lists: its items are in conversations; there is one page.
        """
        ...

    def get_coaching_appointment_annotation(
        self,
        appointment_id: str,
        annotation_id: str,
        **options: Unpack[CallOptions],
    ) -> CoachingAnnotation:
        """Get an annotation of a coaching appointment.

        GET /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}

        Permissions: any of coaching:annotation:view, coaching:privateAnnotation:view.
        """
        ...

    def get_coaching_appointment_annotations(
        self,
        appointment_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingAnnotationList:
        """List the annotations of a coaching appointment.

        GET /api/v2/coaching/appointments/{appointmentId}/annotations

        Permissions: any of coaching:annotation:view, coaching:privateAnnotation:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_coaching_appointment_statuses(
        self,
        appointment_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentStatusResponseList:
        """List the statuses of a coaching appointment.

        GET /api/v2/coaching/appointments/{appointmentId}/statuses

        Permissions: any of coaching:appointmentStatus:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_coaching_appointments(
        self,
        user_ids: Sequence[str],
        *,
        interval: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        statuses: Sequence[Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"]] | None = None,
        facilitator_ids: Sequence[str] | None = None,
        sort_order: Literal["Desc", "Asc"] | None = None,
        relationships: Sequence[Literal["Creator", "Facilitator", "Attendee"]] | None = None,
        completion_interval: str | None = None,
        overdue: Literal["True", "False", "Any"] | None = None,
        interval_condition: Literal["StartsIn", "Overlaps"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentResponseList:
        """List the coaching appointments.

        GET /api/v2/coaching/appointments

        Permissions: any of coaching:appointment:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            interval: Period, start and end in ISO 8601 divided by a slash.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            statuses: any of Scheduled, InProgress, Completed, InvalidSchedule.
            sort_order: Direction of the order; Desc, Asc.
            relationships: any of Creator, Facilitator, Attendee.
            overdue: Whether to choose what is overdue or what is not; True, False, Any.
            interval_condition: StartsIn, Overlaps.
        """
        ...

    def get_coaching_appointments_me(
        self,
        *,
        interval: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        statuses: Sequence[Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"]] | None = None,
        facilitator_ids: Sequence[str] | None = None,
        sort_order: Literal["Desc", "Asc"] | None = None,
        relationships: Sequence[Literal["Creator", "Facilitator", "Attendee"]] | None = None,
        completion_interval: str | None = None,
        overdue: Literal["True", "False", "Any"] | None = None,
        interval_condition: Literal["StartsIn", "Overlaps"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentResponseList:
        """List the coaching appointments of the current user.

        GET /api/v2/coaching/appointments/me

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            interval: Period, start and end in ISO 8601 divided by a slash.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            statuses: any of Scheduled, InProgress, Completed, InvalidSchedule.
            sort_order: Direction of the order; Desc, Asc.
            relationships: any of Creator, Facilitator, Attendee.
            overdue: Whether to choose what is overdue or what is not; True, False, Any.
            interval_condition: StartsIn, Overlaps.
        """
        ...

    def get_coaching_notification(
        self,
        notification_id: str,
        *,
        expand: Sequence[Literal["appointment"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingNotification:
        """Get a coaching notification.

        GET /api/v2/coaching/notifications/{notificationId}

        Permissions: any of coaching:notification:view.

        Parameters:
            expand: Further fields to include in the answer; any of appointment.
        """
        ...

    def get_coaching_notifications(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        expand: Sequence[Literal["appointment"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingNotificationList:
        """List the coaching notifications.

        GET /api/v2/coaching/notifications

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            expand: Further fields to include in the answer; any of appointment.
        """
        ...

    def patch_coaching_appointment(
        self,
        appointment_id: str,
        body: UpdateCoachingAppointmentRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentResponse:
        """Change some fields of a coaching appointment.

        PATCH /api/v2/coaching/appointments/{appointmentId}

        Permissions: any of coaching:appointment:edit.
        Lists: its items are in conversations; there is one page.

        Parameters:
            body: What is sent: a coaching appointment (name, description, date start and 6 more).
        """
        ...

    def patch_coaching_appointment_annotation(
        self,
        appointment_id: str,
        annotation_id: str,
        body: CoachingAnnotation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAnnotation:
        """Change some fields of an annotation of a coaching appointment.

        PATCH /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}

        Permissions: any of coaching:annotation:edit, coaching:privateAnnotation:edit.

        Parameters:
            body: What is sent: a coaching annotation (text, is deleted, access type and 6 more).
        """
        ...

    def patch_coaching_appointment_status(
        self,
        appointment_id: str,
        body: CoachingAppointmentStatusRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentStatusResponse:
        """Change the status of a coaching appointment.

        PATCH /api/v2/coaching/appointments/{appointmentId}/status

        Permissions: any of coaching:appointmentStatus:edit.

        Parameters:
            body: What is sent: a coaching appointment status (status).
        """
        ...

    def patch_coaching_notification(
        self,
        notification_id: str,
        body: CoachingNotification | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingNotification:
        """Change some fields of a coaching notification.

        PATCH /api/v2/coaching/notifications/{notificationId}

        Parameters:
            body: What is sent: a coaching (name, marked as read, action type and 8 more).
        """
        ...

    def post_coaching_appointment_annotations(
        self,
        appointment_id: str,
        body: CoachingAnnotationCreateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAnnotation:
        """Create an annotation of a coaching appointment.

        POST /api/v2/coaching/appointments/{appointmentId}/annotations

        Permissions: any of coaching:annotation:add, coaching:privateAnnotation:add.

        Parameters:
            body: What is sent: a coaching annotation (text and access type).
        """
        ...

    def post_coaching_appointment_conversations(
        self,
        appointment_id: str,
        body: AddConversationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AddConversationResponse:
        """Add a conversation to a coaching appointment.

        POST /api/v2/coaching/appointments/{appointmentId}/conversations

        Permissions: any of coaching:appointment:edit, coaching:appointmentConversation:add.

        Parameters:
            body: What is sent: a conversation (conversation id).
        """
        ...

    def post_coaching_appointments(
        self,
        body: CreateCoachingAppointmentRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentResponse:
        """Create a coaching appointment.

        POST /api/v2/coaching/appointments

        Permissions: any of coaching:appointment:add.
        Lists: its items are in conversations; there is one page.

        Parameters:
            body: What is sent: a coaching appointment (name, description, date start and 7 more).
        """
        ...

    def post_coaching_appointments_aggregates_query(
        self,
        body: CoachingAppointmentAggregateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentAggregateResponse:
        """Query coaching appointment aggregates.

        POST /api/v2/coaching/appointments/aggregates/query

        Permissions: any of coaching:appointment:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a coaching appointment aggregate (interval, filter, metrics and 1 more).
        """
        ...

    def post_coaching_scheduleslots_query(
        self,
        body: CoachingSlotsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingSlotsResponse:
        """Query coaching schedule slots.

        POST /api/v2/coaching/scheduleslots/query

        Permissions: any of coaching:scheduleSlot:view.

        Parameters:
            body: What is sent: a coaching slots (interval, length in minutes, attendee ids and 2 more).
        """
        ...
