import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";

/** What the kinds of work in a home are called. */
export function useHouseholdWords(): Record<Tenant.HouseholdWork, string> {
  const { t } = useLingui();
  return {
    BUILDING: t`Building`,
    ELECTRICITY: t`Electricity`,
    GLASS_AND_SHEET_METAL: t`Glass and sheet metal`,
    GROUND_AND_DRAINAGE: t`Ground and drainage`,
    MASONRY: t`Masonry`,
    PAINTING: t`Painting and wallpaper`,
    PLUMBING: t`Plumbing`,
    CLEANING: t`Cleaning`,
    TEXTILE_CARE: t`Clothes and textiles`,
    SNOW_CLEARING: t`Snow clearing`,
    GARDENING: t`Gardening`,
    CHILD_CARE: t`Child care`,
    PERSONAL_CARE: t`Personal care`,
    MOVING: t`Moving`,
    IT_SERVICES: t`IT services`,
    APPLIANCE_REPAIR: t`Repair of appliances`,
    FURNISHING: t`Furnishing`,
    HOME_SUPERVISION: t`Supervision of the home`,
    REUSE_TRANSPORT: t`Transport for sale or reuse`,
    LAUNDRY: t`Laundry at a laundry`,
    "%future added value": "",
  };
}
