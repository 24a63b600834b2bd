package nl.udo.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leads the mapper of a host, of either generation of Jackson and however it is set, through the
 * reader and writer of this library. For {@link nl.udo.model.UdoTraject} only.
 *
 * <p>The annotations of Jackson stand here and not on the record: an annotation whose class is
 * absent is passed over when the program runs, but a host without Jackson 3 that compiles against
 * an annotated record with all warnings as errors could not. What stands on an annotation the
 * compiler of the host does not look at.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonDeserialize(using = TrajectDeserializer.class)
@JsonSerialize(using = TrajectSerializer.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = TrajectDeserializer3.class)
@tools.jackson.databind.annotation.JsonSerialize(using = TrajectSerializer3.class)
public @interface StrictJson {}
